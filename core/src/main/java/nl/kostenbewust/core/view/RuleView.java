package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Text;

/**
 * A rule of an agency. Unread rules look absolute.
 *
 * @param law the law or policy
 * @param text how it reads; absent: not read yet
 * @param opening the room that it leaves; absent: none, or not found yet
 * @param readable whether one can read on
 */
public record RuleView(Text law, Optional<Text> text, Optional<Text> opening, boolean readable) {}
