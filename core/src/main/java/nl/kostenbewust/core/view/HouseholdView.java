package nl.kostenbewust.core.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * A household as its team sees it.
 *
 * @param id its name
 * @param name on the name board
 * @param address street and number
 * @param intro what the team heard when it reported
 * @param director the seat of the director
 * @param residents who belongs to it
 * @param said the last words of a resident
 * @param domains the life domains in play
 * @param trust in the director, 0 to 100
 * @param trustChange at the last close and since
 * @param ownership 0 to 100
 * @param ownershipChange at the last close and since
 * @param danger whether danger stands
 * @param income per month
 * @param expenses fixed costs per month
 * @param facts what the team knows
 * @param questions open questions that the team may see
 * @param wishes heard
 * @param debts that the team knows of
 * @param plan the plan with the household
 * @param running what is running
 * @param agencies those that have to do with it
 * @param requests visible requests
 * @param receipt the till receipt so far
 * @param dilemmas that wait for an answer
 * @param reviews peer reviews
 * @param matters the questions that it puts
 * @param actions what can be done now
 * @param score the triangle as it stands
 * @param before the triangle just before the last close
 * @param log what happened, oldest first
 * @param files the reasons for decisions of the team's own
 */
@RecordBuilder
public record HouseholdView(
        Ref<Household> id,
        Text name,
        Text address,
        Text intro,
        int director,
        List<ResidentView> residents,
        Optional<SaidView> said,
        List<DomainView> domains,
        int trust,
        int trustChange,
        int ownership,
        int ownershipChange,
        boolean danger,
        Money income,
        Money expenses,
        List<FactView> facts,
        List<QuestionView> questions,
        List<WishView> wishes,
        List<DebtView> debts,
        PlanView plan,
        List<RunningView> running,
        List<AgencyView> agencies,
        List<RequestView> requests,
        ReceiptView receipt,
        List<DilemmaView> dilemmas,
        List<ReviewView> reviews,
        List<MatterView> matters,
        List<ActionView> actions,
        ScoreView score,
        Optional<ScoreView> before,
        List<NewsView> log,
        List<FileView> files) {}
