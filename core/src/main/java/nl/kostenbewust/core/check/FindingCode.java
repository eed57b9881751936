package nl.kostenbewust.core.check;

import java.util.EnumSet;
import java.util.Set;

/** The stable codes of everything that can be wrong with content that can be read, each with what it means, in Dutch. */
public enum FindingCode {
    /** A name that does not exist. */
    REF_UNKNOWN(
            Severity.ERROR,
            "Hier wordt iets bij zijn naam genoemd dat nergens in de bestanden bestaat. Meestal is het een tikfout, of het onderdeel moet nog gemaakt worden. Interventies en verzoeken, feiten, wensen en de rest van een casus gelden alleen binnen die casus; instanties en potjes hebben een eigen bestand."),
    /** A name that exists, but not here. */
    REF_ELSEWHERE(
            Severity.ERROR,
            "Deze naam bestaat wel, maar hoort bij iets anders: een regel van een andere instantie, een antwoord van een ander dilemma of een trede van een andere opschalingsroute."),
    /** Two things with one name. */
    ID_DOUBLE(
            Severity.ERROR,
            "Twee onderdelen hebben dezelfde naam (id), dus het spel weet niet welke bedoeld is. Interventies en verzoeken delen hun namen. Geef er één een andere naam en pas de verwijzingen aan."),
    /** A flag that is asked for and never set. */
    FLAG_NEVER_SET(
            Severity.ERROR,
            "Er wordt gevraagd of deze vlag staat, of hij wordt weggehaald, maar geen enkel gevolg zet hem. Wat ervan afhangt, gebeurt dus nooit."),
    /** A flag that is set and never asked for. */
    FLAG_NEVER_READ(
            Severity.WARNING,
            "Dit gevolg zet een vlag waar niets naar kijkt. Haal hem weg, of gebruik hem in een voorwaarde."),
    /** A precedent that no request can cite. */
    LIKENESS_UNUSED(
            Severity.WARNING,
            "Geen enkel verzoek in de casussen lijkt op deze kaart in de vraagbaak, dus niemand kan hem aanhalen. Het woord bij likeness moet gelijk zijn aan dat van een verzoek."),
    /** A fear that the agency does not have. */
    FEAR_NOT_HELD(
            Severity.WARNING,
            "Bij dit verzoek wordt een angst wakker die de instantie niet heeft. Hij telt dus niet mee. Zet hem bij de instantie, of haal hem hier weg."),
    /** Weights that do not add up. */
    WEIGHTS_SUM(
            Severity.ERROR,
            "De gewichten van een instantie voor legitimiteit, rendement en betrokkenheid zijn samen precies 100%."),
    /** Lines that the source document does not have. */
    SOURCE_BEYOND(
            Severity.ERROR,
            "Deze bron wijst naar regels die het brondocument niet heeft, of de laatste regel staat voor de eerste."),
    /** A source document that does not exist. */
    SOURCE_DOCUMENT(
            Severity.ERROR,
            "De brondocumenten heten 000_… tot en met 004_…; schrijf de naam van het document precies over, en de regels als 78-249."),
    /** A fact that nothing can reveal. */
    FACT_UNREACHABLE(
            Severity.WARNING,
            "Geen gesprek, navraag of gevolg kan dit feit aan het licht brengen. Een speler komt het nooit te weten."),
    /** A contact that nobody can involve. */
    CONTACT_UNREACHABLE(
            Severity.WARNING, "Aan de voorwaarden om deze persoon te zien of te vragen kan nooit voldaan zijn."),
    /** An intervention that nobody can start. */
    INTERVENTION_UNREACHABLE(
            Severity.WARNING, "Aan de voorwaarden om deze interventie te zien of te beginnen kan nooit voldaan zijn."),
    /** A request that nobody can make. */
    REQUEST_UNREACHABLE(
            Severity.WARNING, "Aan de voorwaarden om dit verzoek te zien of te doen kan nooit voldaan zijn."),
    /** An argument that nobody can lay. */
    ARGUMENT_UNREACHABLE(
            Severity.WARNING,
            "Waar dit argument op rust kan nooit waar zijn, of er is geen verzoek of interventie waarbij het gebruikt kan worden."),
    /** An event that cannot happen. */
    EVENT_UNREACHABLE(
            Severity.WARNING,
            "Aan de voorwaarden van deze gebeurtenis kan nooit voldaan zijn. Een gebeurtenis zonder voorwaarden gebeurt alleen als een gevolg haar op de kalender zet (schedule)."),
    /** A dilemma that nobody puts. */
    DILEMMA_UNREACHABLE(Severity.WARNING, "Geen enkel gevolg legt dit dilemma voor (dilemma)."),
    /** A dilemma without two to four answers. */
    DILEMMA_ANSWERS(Severity.ERROR, "Een dilemma heeft twee tot vier antwoorden; het laatste is wat zwijgen betekent."),
    /** A matter that nothing decides. */
    MATTER_UNDECIDABLE(
            Severity.ERROR,
            "Geen interventie, verzoek of aanbod beslist over deze kwestie, en een gemotiveerd nee kan ook niet. Ze telt mee in de score, maar niemand kan er iets mee."),
    /** A wish that nobody can hear. */
    WISH_UNHEARD(Severity.WARNING, "Deze wens komt in geen gesprek, navraag of gevolg naar voren."),
    /** A wish that nothing meets. */
    WISH_UNMET(Severity.WARNING, "Geen gevolg (meet) en geen beslissing (meets) komt aan deze wens tegemoet."),
    /** A request without a party. */
    REQUEST_NO_PARTY(Severity.ERROR, "Een verzoek heeft minstens één partij die ja of nee kan zeggen."),
    /** A request that ends with a no. */
    REQUEST_DEAD_END(
            Severity.INFO,
            "Dit verzoek heeft geen opschalingsroute, geen tegenbod, en uit een nee volgt niets. Dat mag, maar een nee is dan het einde."),
    /** A horizon before the end of the game. */
    HORIZON_SHORT(
            Severity.ERROR,
            "De horizon van een casus is de maand tot wanneer kosten en niveaus tellen. Die ligt niet voor het einde van het spel: een losse casus duurt twaalf maanden, een les zo lang als haar rounds."),
    /** A household that comes in before or after the game. */
    ARRIVAL_OUTSIDE(
            Severity.ERROR,
            "Een huishouden meldt zich in een maand van de les: van 1 tot en met het aantal bij rounds."),
    /** A life domain that the household does not have. */
    DOMAIN_NOT_IN_PLAY(
            Severity.ERROR,
            "Dit leefgebied staat niet bij domains van het huishouden. Zet het daar met een beginniveau, of haal het hier weg."),
    /** One of the four routes is missing. */
    ROUTE_MISSING(
            Severity.ERROR,
            "Elke casus heeft de routes nothing, documented, good en tempting: zij zijn de proef op de casus en de stof van de nabespreking."),
    /** The route in which nobody acts has acts. */
    ROUTE_NOTHING_ACTS(Severity.ERROR, "In de route nothing doet niemand iets; daar staan alleen verwachtingen."),
    /** A route that equals one that does not exist. */
    ROUTE_AS_UNKNOWN(
            Severity.ERROR, "Bij as staat de naam van een andere route van deze casus, die zelf maanden heeft."),
    /** A month that a route cannot have. */
    ROUTE_MONTH(
            Severity.ERROR,
            "De maanden van een route lopen van 1 tot en met 12, elk hoogstens één keer en in volgorde."),
    /** Prices without a year. */
    EUROS_NO_PASSPORT(
            Severity.WARNING,
            "Bij elk bedrag staat een bron. Van welk jaar de prijzen zijn en om wiens geld het gaat, zeg je één keer voor de hele casus: euros: {year: 2015, scope: \"…\"}."),
    /** A no without a reason or a way on. */
    REFUSAL_BARE(
            Severity.WARNING,
            "Hier kan een speler nee horen zonder regel en zonder hint, en dan weet hij niet wat hem verder helpt. Noem bij de partij een regel van de instantie, of geef het onderdeel een hint."),
    /** A large change of a level that nobody can explain. */
    LEVEL_JUMP(
            Severity.WARNING,
            "Een niveau springt hier een heel punt of meer door een gebeurtenis zonder nieuws. De speler ziet de sprong en niet de oorzaak. Schrijf er nieuws bij, of verdeel de verandering."),
    /** A reference route under a policy. */
    ROUTE_POLICY(
            Severity.ERROR,
            "De routes nothing, documented, good en tempting zijn de maat voor de score en worden zonder beleidsinstellingen gespeeld. Laat met een route onder een eigen naam zien wat een beleidsinstelling verandert."),
    /** Two policies that cannot be on together. */
    POLICIES_CONTRADICT(
            Severity.ERROR,
            "Een van deze beleidsinstellingen noemt de andere bij excludes. Ze kunnen niet samen aan staan: haal er een weg."),
    /** A facility that asks something of one household. */
    FACILITY_NEEDS(
            Severity.ERROR,
            "Een voorziening is van de hele buurt. Bij needs staat alleen welke beleidsinstelling aan moet staan (policy_on) en welke andere voorziening er moet zijn (facility), met all, any en not."),
    /** A habit without a support that can stop. */
    HABIT_NEVER_FADES(
            Severity.WARNING,
            "Een winst met habit vervaagt als de steun stopt. Dat kan alleen bij een interventie met een service; hier blijft de winst altijd. Haal habit weg, of geef de interventie een service."),
    /** A character that cannot be shown. */
    TEXT_CHARACTER(
            Severity.ERROR,
            "In teksten staan alleen letters, cijfers en gewone leestekens; andere tekens kan niet elk scherm tonen."),
    /** Something that looks like personal data. */
    TEXT_PERSONAL_DATA(
            Severity.WARNING,
            "Dit lijkt op een burgerservicenummer, postcode, e-mailadres of telefoonnummer. Een casus bevat geen gegevens van echte mensen."),
    /** A title without English. */
    TEXT_NO_ENGLISH(
            Severity.INFO,
            "Deze tekst heeft geen Engelse versie; in het Engels verschijnt het Nederlands. Schrijf {nl: …, en: …}."),
    /** A route with a command that is refused. */
    ROUTE_REFUSED(
            Severity.ERROR,
            "Deze opdracht in een route wordt in het spel geweigerd. Een route moet van begin tot eind te spelen zijn."),
    /** A route that does not give what was expected. */
    ROUTE_EXPECTATION(
            Severity.ERROR,
            "De route is gespeeld, en deze verwachting kwam niet uit. Pas de casus aan, of de verwachting."),
    /** A route that cannot be played at all. */
    ROUTE_STUCK(
            Severity.ERROR,
            "De motor van het spel liep vast op deze route. Lukt het niet om te zien waardoor, meld het dan aan de makers van het spel."),
    /** The good route does not beat the documented one. */
    GOOD_NOT_BEST(
            Severity.ERROR,
            "De route good moet een hogere totaalscore halen dan documented. Ging het in werkelijkheid goed, schrijf dan as: documented."),
    /** The tempting route is not worse. */
    TEMPTING_WINS(Severity.ERROR, "De verleidelijke route tempting moet een lagere totaalscore halen dan good."),
    /** What really happened is no better than waiting. */
    DOCUMENTED_LOSES(Severity.ERROR, "Voor TSD-01 is beloofd dat documented een hogere totaalscore haalt dan nothing."),
    /** Routes that hardly differ in levels. */
    SOCIAL_GAP(
            Severity.WARNING,
            "Tussen good en de slechtste route zit minder dan 10 tienden verschil in niveaus samen. De sociale helft van het rendement telt dan niet mee."),
    /** A good route with a low score. */
    GOOD_TOO_LOW(
            Severity.ERROR,
            "Een route die goed bedoeld is (good, of een naam die met good- begint) haalt een totaalscore van 75 of meer.");

    private static final Set<FindingCode> HINDER_PLAY = EnumSet.of(
            REF_UNKNOWN,
            REF_ELSEWHERE,
            ID_DOUBLE,
            DILEMMA_ANSWERS,
            REQUEST_NO_PARTY,
            HORIZON_SHORT,
            POLICIES_CONTRADICT,
            FACILITY_NEEDS,
            DOMAIN_NOT_IN_PLAY);

    private final Severity severity;
    private final String explanation;

    FindingCode(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** Whether the game cannot be trusted to run with it. */
    public boolean hindersPlay() {
        return HINDER_PLAY.contains(this);
    }

    /** What it means and what to do, for an author. */
    public String explanation() {
        return explanation;
    }
}
