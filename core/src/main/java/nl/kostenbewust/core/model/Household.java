package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Map;

/**
 * The people of a case and how they stand at the start; also a class, a club or a centre.
 *
 * @param name what it is called on the name board
 * @param address street and number, made up
 * @param residents who belongs to it; the first is who opens the door
 * @param domains levels at the start, for the domains in play
 * @param hidden domains whose level shows only when it came up in a talk
 * @param drift what each level does of itself per month
 * @param trust in the director at the start, 0 to 100
 * @param ownership how far it drives its own plan at the start, 0 to 100
 * @param income per month
 * @param expenses fixed costs per month
 * @param costs the lines of the till receipt, running from the start unless they wait
 * @param debts at the start
 * @param danger whether danger stands at the start
 */
public record Household(
        Text name,
        Text address,
        List<Resident> residents,
        Map<LifeDomain, Level> domains,
        List<LifeDomain> hidden,
        Map<LifeDomain, Step> drift,
        int trust,
        int ownership,
        Money income,
        Money expenses,
        List<CostLine> costs,
        List<Debt> debts,
        boolean danger) {
    /** Refuses trust or ownership outside 0 to 100. */
    public Household {
        if (trust < 0 || trust > 100 || ownership < 0 || ownership > 100) {
            throw new IllegalArgumentException("vertrouwen en eigen regie liggen tussen 0 en 100");
        }
    }
}
