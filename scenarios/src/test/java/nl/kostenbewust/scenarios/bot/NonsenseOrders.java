package nl.kostenbewust.scenarios.bot;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.PlanStep;

/** Orders of every kind with whatever in them: ids of the lesson where they belong, where they do not, and of nothing at all. */
final class NonsenseOrders {
    private final List<Ref<Household>> households;
    private final List<String> ids;

    /** Orders for a lesson with these ids. */
    NonsenseOrders(List<Ref<Household>> households, TreeSet<String> ids) {
        this.households = households;
        this.ids = List.copyOf(ids);
    }

    Order next(Random dice) {
        return new Order(dice.nextInt(9) - 1, household(dice), command(dice));
    }

    private Optional<Ref<Household>> household(Random dice) {
        return switch (dice.nextInt(12)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(ref(dice));
            default -> Optional.of(households.get(dice.nextInt(households.size())));
        };
    }

    private Command command(Random dice) {
        Class<?>[] kinds = Command.class.getPermittedSubclasses();
        return (Command) record(kinds[dice.nextInt(kinds.length)], dice);
    }

    private Object record(Class<?> type, Random dice) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part.getGenericType(), dice))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private Object value(Type type, Random dice) {
        if (type instanceof ParameterizedType of) {
            return several(of, dice);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[dice.nextInt(plain.getEnumConstants().length)];
        }
        if (plain == int.class || plain == Integer.class) {
            return dice.nextInt(10) - 1;
        }
        if (plain == boolean.class) {
            return dice.nextBoolean();
        }
        if (plain == String.class) {
            return dice.nextBoolean() ? "Ik vind dit goed." : "";
        }
        if (plain == PlanStep.class) {
            return record(plain, dice);
        }
        throw new IllegalStateException("no nonsense for " + type);
    }

    private Object several(ParameterizedType type, Random dice) {
        if (type.getRawType() == Ref.class) {
            return ref(dice);
        }
        Type part = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return dice.nextBoolean() ? Optional.empty() : Optional.of(value(part, dice));
        }
        List<Object> list = new ArrayList<>();
        int size = dice.nextInt(5);
        for (int i = 0; i < size; i++) {
            list.add(value(part, dice));
        }
        return List.copyOf(list);
    }

    private <T> Ref<T> ref(Random dice) {
        return dice.nextInt(20) == 0 ? Ref.to("onzin") : Ref.to(ids.get(dice.nextInt(ids.size())));
    }
}
