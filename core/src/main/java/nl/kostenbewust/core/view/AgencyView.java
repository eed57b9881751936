package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Look;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * An agency.
 *
 * @param id its name
 * @param name what it is called
 * @param remit what it is for
 * @param official who sits at the desk
 * @param look how that person is drawn
 * @param building how its building is drawn
 * @param rules what is known of its rules
 * @param reason its reasons, once asked
 * @param competence who may decide, once asked
 * @param consent whether the resident allows it to be asked; absent: not asked
 * @param legalGround the law that allows it to be told now without consent; absent: none does
 */
public record AgencyView(
        Ref<Agency> id,
        Text name,
        Text remit,
        Text official,
        Optional<Look> look,
        Agency.Building building,
        List<RuleView> rules,
        Optional<Text> reason,
        Optional<Text> competence,
        Optional<Boolean> consent,
        Optional<Text> legalGround) {}
