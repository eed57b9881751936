package nl.kostenbewust.core.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What the team takes upon itself when it accepts an offer. Kept, it earns goodwill of every party; broken, it costs some. Game design,
 * section 6.
 *
 * @param text what is promised, as one sentence
 * @param kept what must hold for it to be kept
 * @param months how many months there are for it, the month of accepting included
 * @param broken what follows when it is not kept in time
 */
@RecordBuilder
public record Promise(Text text, List<Condition> kept, int months, List<Effect> broken) {}
