package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * A budget of the team.
 *
 * @param id its name
 * @param name what it is called
 * @param about what it is for
 * @param left what is left
 * @param ceiling what there was
 * @param documented the size that a source documents
 * @param mandate who may decide up to what sum, a sentence each
 * @param counts what is counted when it is not euros
 */
public record BudgetView(
        Ref<Budget> id,
        Text name,
        Text about,
        Money left,
        Money ceiling,
        Optional<Text> documented,
        List<Text> mandate,
        Optional<Budget.Unit> counts) {}
