package nl.kostenbewust.scenarios.balance;

/** What a simulation can flag. The names are stable: case files accept a flag by its name. */
public enum FlagCode {
    /** An option that is never better than another that asks no more. */
    DOMINATED(
            "Een andere mogelijke keuze, die niet meer uren en geld kost, was in 2.000 gepaarde spellen op elke hoek minstens zo"
                    + " goed. Maak de keuze ergens beter in, of haal haar weg."),
    /** A playthrough with a failing corner that does nearly as well as good. */
    CORNER_BOUGHT_OFF(
            "Een spel met een hoek onder de 40 komt toch binnen 10 punten van de route good. Geen hoek mag een andere"
                    + " afkopen."),
    /** A month in which nothing but passing is allowed, while matters are open. */
    DEAD_END(
            "Er was een maand waarin alleen passen mocht, terwijl er nog kwesties open waren. Zorg dat er altijd iets te doen is."),
    /** A month in which nobody could afford anything useful. */
    IMPOSSIBLE_MONTH("In deze maand kon geen enkele speelstijl een nuttige actie betalen, in uren, geld of krediet."),
    /** Something that no playthrough reached. */
    NEVER_REACHED(
            "Geen enkel spel kwam hier: niet de speelstijlen, niet de zoektocht, niet de routes en niet de omwegen daarvan. Kan het"
                    + " alleen met een beleidsinstelling? Laat het dan zien in een route met `policies`."),
    /** A scripted event that never happened. */
    NEVER_FIRED(
            "Deze gebeurtenis kwam in geen enkel spel voor, ook niet na de laatste maand tot aan de horizon. Kan zij alleen met een"
                    + " beleidsinstelling? Laat haar dan zien in een route met `policies`."),
    /** Hours that leave time for everything. */
    HOURS_DO_NOT_BIND("Wie alles doet wat nuttig kan zijn, houdt meestal uren over. Dan valt er niets te kiezen."),
    /** A month or a playthrough without end. */
    ENDLESS("Dit spel kwam niet tot een eind. Zoek een actie die niets kost en steeds opnieuw kan."),
    /** The rules broke down. */
    BROKEN("De spelregels zelf liepen vast bij dit zaad. Dat is een fout in het spel: meld hem met het zaad."),
    /** The route good does not beat tempting often enough. */
    GOOD_NOT_BETTER("De route good moet bij minstens 90 % van 200 zaden hoger uitkomen dan tempting.");

    private final String explanation;

    FlagCode(String explanation) {
        this.explanation = explanation;
    }

    /** What it means and what to do about it, in Dutch. */
    public String explanation() {
        return explanation;
    }
}
