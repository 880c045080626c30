package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.protocol.ProtocolStatus;
import org.spona.cooperation.protocol.ProtocolSubject;
import org.spona.cooperation.protocol.SubjectState;
import org.spona.cooperation.protocol.SubjectTable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/protocols/table")
@Tag(name = "Protocols")
class SubjectTableApi {

    /** A municipality with how far it has come with each subject on which it has a protocol that the reader may know of. */
    record RowResource(UUID organisationId, String name, List<StateResource> states) {

        static RowResource of(SubjectTable.Row row) {
            return new RowResource(
                    row.organisation().id(),
                    row.organisation().nameLatin(),
                    row.states().values().stream()
                            .map(StateResource::of)
                            .sorted((one, other) -> one.subject().compareTo(other.subject()))
                            .toList());
        }
    }

    /**
     * How far a municipality has come with a subject.
     *
     * @param protocolId null where the reader may know how far it has come, but not read it
     */
    record StateResource(
            ProtocolSubject subject,
            ProtocolStatus status,
            @Nullable UUID protocolId) {

        static StateResource of(SubjectState state) {
            return new StateResource(state.subject(), state.status(), state.readable() ? state.protocolId() : null);
        }
    }

    private final SubjectTable table;

    SubjectTableApi(SubjectTable table) {
        this.table = table;
    }

    @GetMapping
    @Operation(summary = "Which municipality has a protocol on which subject, and how far it has come")
    List<RowResource> list(@RequestParam(required = false) @Nullable UUID network) {
        return table.rows(network).stream().map(RowResource::of).toList();
    }
}
