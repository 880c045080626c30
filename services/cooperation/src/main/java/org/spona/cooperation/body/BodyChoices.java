package org.spona.cooperation.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.shell.Choice;
import org.springframework.stereotype.Component;

/** The bodies that a form lets choose. */
@Component
public class BodyChoices {

    private final DirectoryBodies bodies;

    BodyChoices(DirectoryBodies bodies) {
        this.bodies = bodies;
    }

    /** Those at work in a network, as far as the writer may know them; none without a network. */
    public List<Choice> of(@Nullable UUID networkId) {
        return bodies.listOf(networkId == null ? List.of() : List.of(networkId)).stream()
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
    }

    /**
     * Refuses a body that does not work, or of which the writer may not know; one that was chosen before stays.
     *
     * @param chosen null for none
     * @param before what was chosen before
     * @param message what to mend
     * @throws InvalidInput at the field {@code content.bodyId}
     */
    public void require(@Nullable UUID chosen, @Nullable UUID before, String message) {
        require("content.bodyId", chosen, before, message);
    }

    /** The same where the field is called otherwise. */
    public void require(String field, @Nullable UUID chosen, @Nullable UUID before, String message) {
        if (chosen != null
                && !chosen.equals(before)
                && bodies.findActive(chosen).isEmpty()) {
            throw new InvalidInput(field, message);
        }
    }
}
