package org.spona.cooperation.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.spona.cooperation.plan.ActionProgress;
import org.springframework.ui.Model;

/** The steps of an action as a form has them: with some free rows, so that steps can be added without a script. */
final class StepRows {

    private static final ActionProgress.Step FREE = new ActionProgress.Step("", false);

    private StepRows() {}

    /** Those that were typed, when the form is shown again; else those that are known. */
    static List<ActionProgress.Step> of(Model model, ActionProgress known) {
        ActionProgress shown = model.getAttribute("form") instanceof ActionProgress typed ? typed : known;
        return Stream.concat(shown.steps().stream(), Stream.of(FREE, FREE))
                .limit(ActionProgress.MOST_STEPS)
                .toList();
    }
}
