package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.score.Audit;

/**
 * A file that the accountant drew, as it is read aloud.
 *
 * @param household whose matter
 * @param question the matter
 * @param decided what was decided
 * @param ground on what it rests
 * @param reasons what is on file; empty: nothing
 * @param mandate whether whoever decided might
 * @param consent whether the resident knew and agreed
 * @param judgement in order, a remark or a finding
 * @param word the judgement in words
 * @param why what the judgement rests on, a sentence each
 */
public record AuditView(
        Text household,
        Text question,
        Text decided,
        Text ground,
        List<Text> reasons,
        Text mandate,
        Text consent,
        Audit.Judgement judgement,
        Text word,
        List<Text> why) {}
