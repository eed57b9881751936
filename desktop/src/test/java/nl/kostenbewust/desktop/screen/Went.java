package nl.kostenbewust.desktop.screen;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;

/** Paths that lead nowhere but keep where the player went. */
public class Went implements Paths {
    private final List<String> places = new ArrayList<>();

    /** Where the player went, in order. */
    public final List<String> places() {
        return places;
    }

    @Override
    public void house() {
        places.add("house");
    }

    @Override
    public void house(Ref<Household> next) {
        places.add("house " + next);
    }

    @Override
    public void desk(Ref<Request> request) {
        places.add("desk " + request);
    }

    @Override
    public void reasons(Ref<Decidable> decidable) {
        places.add("reasons " + decidable);
    }

    @Override
    public void review(Ref<Decidable> decidable) {
        places.add("review " + decidable);
    }

    @Override
    public void plan() {
        places.add("plan");
    }

    @Override
    public void receipt() {
        places.add("receipt");
    }

    @Override
    public void score() {
        places.add("score");
    }

    @Override
    public void news() {
        places.add("news");
    }

    @Override
    public void end() {
        places.add("end");
    }

    @Override
    public void back() {
        places.add("back");
    }

    @Override
    public void open(Page page) {
        places.add("open");
    }
}
