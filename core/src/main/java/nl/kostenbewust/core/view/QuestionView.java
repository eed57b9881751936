package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.Text;

/**
 * An open question that the team may see.
 *
 * @param question what is not known yet
 * @param how to learn it, short
 */
public record QuestionView(Text question, Text how) {}
