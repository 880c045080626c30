package org.spona.cooperation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** Whom a plan can name as responsible so that they are known: organisations that joined its network, and bodies of it. */
@Component
public class ResponsibleDirectory {

    private final Directory directory;
    private final DirectoryBodies bodies;

    ResponsibleDirectory(Directory directory, DirectoryBodies bodies) {
        this.directory = directory;
        this.bodies = bodies;
    }

    /** The organisations that joined a network, by name. */
    public List<Organisation> organisations(UUID networkId) {
        return directory.listJoined(networkId);
    }

    /** The bodies of a network that the reader may know of, by name. */
    public List<BodyName> bodies(UUID networkId) {
        return bodies.listOf(List.of(networkId));
    }

    /**
     * Refuses a table that names somebody who is not known, or is something else than it says; who was named before may stay.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void require(PlanMatrix matrix, PlanMatrix before, UUID networkId) {
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < matrix.actions().size(); at++) {
            named.addAll(named(
                    "actions[" + at + "].responsible", matrix.actions().get(at).responsible()));
        }
        require(named, before, networkId);
    }

    /**
     * The same of one line, as a form has it.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void require(PlanLineContent line, PlanMatrix before, UUID networkId) {
        require(named("content.responsible", line.responsible()), before, networkId);
    }

    /** Somebody whose id is said, and the field in which it is. */
    private record Named(String field, Responsible by) {}

    private static List<Named> named(String list, List<Responsible> responsible) {
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < responsible.size(); at++) {
            if (responsible.get(at).id() != null) {
                named.add(new Named(list + "[" + at + "].id", responsible.get(at)));
            }
        }
        return named;
    }

    private void require(List<Named> named, PlanMatrix before, UUID networkId) {
        Set<Responsible> known = before.actions().stream()
                .flatMap(action -> action.responsible().stream())
                .collect(Collectors.toSet());
        List<Named> fresh =
                named.stream().filter(one -> !known.contains(one.by())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        Set<String> possible = Stream.concat(
                        organisations(networkId).stream()
                                .map(organisation -> Responsible.Kind.ORGANISATION + "/" + organisation.id()),
                        bodies(networkId).stream().map(body -> Responsible.Kind.BODY + "/" + body.id()))
                .collect(Collectors.toSet());
        List<FieldError> wrong = fresh.stream()
                .filter(one ->
                        !possible.contains(one.by().kind() + "/" + one.by().id()))
                .map(one -> new FieldError(one.field(), "plan-line.responsible.id.unfit"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
