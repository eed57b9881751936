package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Reference;

/** One household for one player. */
final class HouseholdViews {
    private HouseholdViews() {}

    /** What every colleague sees alike: all but the reviews and what they can do. */
    static HouseholdView shared(Sight sight, Course course, Optional<HouseholdScore> beforeClose) {
        HouseholdViewBuilder view = HouseholdViewBuilder.builder();
        standing(sight, view);
        known(sight, view);
        work(sight, view);
        return view.receipt(ReceiptViews.receipt(course.soFar(), sight))
                .score(score(course, sight))
                .before(beforeClose.map(score -> ScoreViews.playing(score, sight.names())))
                .log(Chronicle.log(sight))
                .reviews(List.of())
                .actions(List.of())
                .build();
    }

    /** The same view, with all that has not changed taken from the one before. */
    static HouseholdView kept(HouseholdView before, HouseholdView now) {
        return HouseholdViewBuilder.builder(now)
                .residents(Kept.same(before.residents(), now.residents()))
                .domains(Kept.same(before.domains(), now.domains()))
                .facts(Kept.same(before.facts(), now.facts()))
                .questions(Kept.same(before.questions(), now.questions()))
                .debts(Kept.same(before.debts(), now.debts()))
                .plan(Kept.same(before.plan(), now.plan()))
                .running(Kept.same(before.running(), now.running()))
                .agencies(Kept.same(before.agencies(), now.agencies()))
                .requests(Kept.same(before.requests(), now.requests()))
                .receipt(Kept.same(before.receipt(), now.receipt()))
                .dilemmas(Kept.same(before.dilemmas(), now.dilemmas()))
                .matters(Kept.same(before.matters(), now.matters()))
                .score(Kept.same(before.score(), now.score()))
                .before(Kept.same(before.before(), now.before()))
                .log(Kept.same(before.log(), now.log()))
                .files(Kept.same(before.files(), now.files()))
                .build();
    }

    /** The same household for one of them. */
    static HouseholdView of(HouseholdView shared, Sight sight, ActionSheet sheet, int seat, Optional<Hours> left) {
        return HouseholdViewBuilder.builder(shared)
                .reviews(WorkViews.reviews(sight, seat))
                .actions(sheet.of(seat, left))
                .build();
    }

    private static ScoreView score(Course course, Sight sight) {
        Reference yardstick = sight.source().references().get(sight.situation().household());
        return ScoreViews.playing(HouseholdScore.of(course, yardstick), sight.names());
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

    private static void work(Sight sight, HouseholdViewBuilder view) {
        view.plan(PlanViews.plan(sight))
                .running(PlanViews.running(sight))
                .requests(RequestViews.requests(sight))
                .dilemmas(WorkViews.dilemmas(sight))
                .files(WorkViews.files(sight));
    }
}
