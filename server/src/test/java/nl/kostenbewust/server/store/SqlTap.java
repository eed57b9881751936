package nl.kostenbewust.server.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Looks on at every statement between the store and its database, and may throw or wait. */
interface SqlTap {

    /** Before a statement runs; what this throws, the store gets. */
    default void before(String sql) throws SQLException {}

    /** After a statement ran. */
    default void after(String sql) throws SQLException {}

    /** The connection with this tap on it. */
    default Connection on(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return method.getName().equals("prepareStatement")
                    ? on((PreparedStatement) result, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement on(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            before(sql);
            Object result = call(statement, method, arguments);
            after(sql);
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SqlTap.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
