package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * Something that was heard.
 *
 * @param month when
 * @param household where; absent: the team
 * @param text what
 * @param luck whether chance had a hand in it
 */
public record NewsView(int month, Optional<Ref<Household>> household, Text text, boolean luck) {}
