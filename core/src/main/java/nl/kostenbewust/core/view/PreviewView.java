package nl.kostenbewust.core.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;

/**
 * What an action would take, before it is done. It never says support, resistance, patience or anything hidden.
 *
 * @param title what it is called
 * @param about what it is
 * @param hours what it costs
 * @param left hours that are left now
 * @param money what it costs in money
 * @param pays who pays, and what is left there
 * @param decides who must decide
 * @param months how long it takes
 * @param requirements what must hold, and whether it does
 * @param unknown what is still unknown
 * @param spoken what the resident says about it
 * @param whyNot why it cannot be done now
 */
@RecordBuilder
public record PreviewView(
        Text title,
        Optional<Text> about,
        Hours hours,
        Hours left,
        Optional<Money> money,
        Optional<Text> pays,
        Optional<Text> decides,
        Optional<Integer> months,
        List<ArgumentView.Basis> requirements,
        List<Text> unknown,
        Optional<Text> spoken,
        Optional<Text> whyNot) {}
