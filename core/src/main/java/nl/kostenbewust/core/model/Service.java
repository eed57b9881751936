package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What keeps running after an intervention works, until it is stopped or its end.
 *
 * @param months how many months it runs; absent: until the horizon
 * @param line the line of the receipt that it starts and ends; absent: it costs nothing
 * @param hoursPerMonth what it asks of the caseworker each month
 * @param drift what it adds to levels each month while it runs
 * @param atEnd what follows when it stops or ends
 */
public record Service(
        Optional<Integer> months,
        Optional<Ref<CostLine>> line,
        Hours hoursPerMonth,
        Map<LifeDomain, Step> drift,
        List<Effect> atEnd) {}
