/**
 * What the files of one lesson say together: {@link nl.kostenbewust.core.scenario.Scenario} is what the engine plays, {@link
 * nl.kostenbewust.core.scenario.Case} is one household with all that can happen to it, {@link
 * nl.kostenbewust.core.scenario.Programme} is the file that picks the cases. It never changes during a game. Policies are carried out here, on content, before a
 * game begins.
 *
 * <p>May import: model, play (a route is a list of commands).
 */
@RecordBuilder.Options(enableWither = false)
@RecordBuilder.Include({
    Agency.class,
    Budget.class,
    Case.class,
    Debt.class,
    Household.class,
    Intervention.class,
    Programme.class,
    Request.class
})
package nl.kostenbewust.core.scenario;

import io.soabase.recordbuilder.core.RecordBuilder;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Request;
