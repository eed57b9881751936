package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Reference;

/** One household for one player. */
final class HouseholdViews {
    private HouseholdViews() {}

    /** What every colleague sees alike; computed once. */
    record Shared(Sight sight, ScoreView score, Optional<ScoreView> before, ReceiptView receipt) {
        static Shared of(Sight sight, Prospect now, Prospect beforeClose) {
            Course course = now.course(sight.situation().household()).orElseThrow();
            Reference yardstick =
                    sight.source().references().get(sight.situation().household());
            Optional<ScoreView> before = sight.timeline().closed()
                    ? beforeClose.course(sight.situation().household()).map(earlier -> score(earlier, yardstick, sight))
                    : Optional.empty();
            return new Shared(
                    sight, score(course, yardstick, sight), before, ReceiptViews.receipt(course.soFar(), sight));
        }

        private static ScoreView score(Course course, Reference yardstick, Sight sight) {
            return ScoreViews.playing(HouseholdScore.of(course, yardstick), sight.names());
        }
    }

    static HouseholdView view(Shared shared, int seat) {
        Sight sight = shared.sight();
        HouseholdViewBuilder view = HouseholdViewBuilder.builder();
        standing(sight, view);
        known(sight, view);
        work(sight, seat, view);
        return view.receipt(shared.receipt())
                .score(shared.score())
                .before(shared.before())
                .log(Chronicle.log(sight))
                .build();
    }

    private static void standing(Sight sight, HouseholdViewBuilder view) {
        Household household = sight.story().household();
        Wellbeing now = sight.state().wellbeing();
        Wellbeing before = sight.before().wellbeing();
        view.id(sight.situation().household())
                .name(household.name())
                .address(household.address())
                .intro(sight.story().intro())
                .director(sight.state().director())
                .residents(PeopleViews.residents(sight))
                .said(Chronicle.said(sight))
                .domains(PeopleViews.domains(sight))
                .trust(now.trust())
                .trustChange(now.trust() - before.trust())
                .ownership(now.ownership())
                .ownershipChange(now.ownership() - before.ownership())
                .danger(now.danger())
                .income(sight.state().finances().income())
                .expenses(sight.state().finances().expenses());
    }

    private static void known(Sight sight, HouseholdViewBuilder view) {
        view.facts(KnowledgeViews.facts(sight))
                .questions(KnowledgeViews.questions(sight))
                .wishes(KnowledgeViews.wishes(sight))
                .debts(KnowledgeViews.debts(sight))
                .matters(KnowledgeViews.matters(sight))
                .agencies(AgencyViews.agencies(sight));
    }

    private static void work(Sight sight, int seat, HouseholdViewBuilder view) {
        view.plan(PlanViews.plan(sight))
                .running(PlanViews.running(sight))
                .requests(RequestViews.requests(sight))
                .dilemmas(WorkViews.dilemmas(sight))
                .reviews(WorkViews.reviews(sight, seat))
                .files(WorkViews.files(sight))
                .actions(ActionViews.actions(sight, seat));
    }
}
