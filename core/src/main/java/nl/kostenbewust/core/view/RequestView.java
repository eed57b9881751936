package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Text;

/**
 * A request, as a conversation.
 *
 * @param id its name
 * @param title what it is called
 * @param asks what is asked
 * @param status how far; absent: not opened yet
 * @param parties who must agree
 * @param laid arguments on the table
 * @param hand arguments that could be laid
 * @param due the month of the answer that is awaited
 * @param ladder the way up, as far as it is known
 * @param offer the counter-offer on the table
 * @param said what was said so far, oldest first
 * @param canCite whether a precedent can be cited
 * @param exchange what an exchange costs
 */
public record RequestView(
        Ref<Request> id,
        Text title,
        Text asks,
        Optional<RequestStatus> status,
        List<PartyView> parties,
        List<ArgumentView> laid,
        List<ArgumentView> hand,
        Optional<Integer> due,
        List<RungView> ladder,
        Optional<Text> offer,
        List<NewsView> said,
        boolean canCite,
        Hours exchange) {}
