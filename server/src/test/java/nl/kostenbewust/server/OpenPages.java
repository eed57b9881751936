package nl.kostenbewust.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Repertoire;

/** A server with its pages, asked with requests as a hostile program would write them. */
final class OpenPages implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/#(\\w+)");
    private static final Pattern COOKIE = Pattern.compile("(?i)\r\nset-cookie: (kostenbewust=\\w+)");

    private final GameServer server;
    private final int port;
    private final String secret;

    private OpenPages(GameServer server, String printed) {
        Matcher link = LINK.matcher(printed);
        if (!link.find()) {
            throw new AssertionError("no link in " + printed);
        }
        this.server = server;
        this.port = Integer.parseInt(link.group(1));
        this.secret = link.group(2);
    }

    static OpenPages open(Path data, Lessons lessons) throws IOException {
        return open(data, lessons, 0, false);
    }

    static OpenPages open(Path data, Lessons lessons, int port, boolean forgetLinks) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        GameServer server = GameServer.open(data, new InetSocketAddress(loopback, 0), () -> {});
        server.rooms().wake(new Repertoire(lessons), System::currentTimeMillis);
        server.letIn();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        server.openPages(new InetSocketAddress(loopback, port), lessons, new Retention(), forgetLinks)
                .print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new OpenPages(server, printed.toString(StandardCharsets.UTF_8));
    }

    GameServer server() {
        return server;
    }

    int port() {
        return port;
    }

    String secret() {
        return secret;
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    String origin() {
        return "http://" + host();
    }

    String get(String path, String... headers) {
        return exchange("GET", path, "", headers);
    }

    /** From the page itself. */
    String post(String path, String body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Origin: " + origin();
        return exchange("POST", path, body, all);
    }

    /** The cookie that a browser gets for a secret, as it sends it. */
    String cookie(String shown) {
        Matcher cookie = COOKIE.matcher(post("/api/in", "\"" + shown + "\""));
        if (!cookie.find()) {
            throw new AssertionError("no cookie for this secret");
        }
        return "Cookie: " + cookie.group(1);
    }

    String cookie() {
        return cookie(secret);
    }

    /** The status, headers and body of an answer; a Host is added where none is given. */
    String exchange(String method, String path, String body, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        boolean named = false;
        for (String header : headers) {
            request.append(header).append("\r\n");
            named |= header.startsWith("Host:");
        }
        if (!named) {
            request.append("Host: ").append(host()).append("\r\n");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.append("Connection: close\r\nContent-Length: ")
                .append(bytes.length)
                .append("\r\n\r\n")
                .append(body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    @Override
    public void close() {
        server.close();
    }
}
