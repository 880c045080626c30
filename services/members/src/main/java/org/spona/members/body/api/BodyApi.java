package org.spona.members.body.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.Body;
import org.spona.members.body.BodyAuthoring;
import org.spona.members.body.BodyInput;
import org.spona.members.body.BodyKind;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodyViews;
import org.spona.members.body.MandateInput;
import org.spona.members.body.MandateNaming;
import org.spona.members.body.SeatDuties;
import org.spona.members.body.SeatRequests;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bodies")
@Tag(name = "Bodies")
class BodyApi {

    /** A body in a list. */
    record Entry(UUID id, String name, BodyKind kind, UUID organisationId) {

        static Entry of(Body body) {
            return new Entry(
                    body.getId(),
                    body.content().name(),
                    body.content().kind(),
                    body.ownership().organisationId());
        }
    }

    /**
     * Why and when something ends.
     *
     * @param until the last day; at once when null
     */
    record End(
            @Nullable @Size(max = 500) String reason,
            @Nullable LocalDate until) {

        String words() {
            return reason == null ? "" : reason.strip();
        }
    }

    private final BodyAuthoring authoring;
    private final MandateNaming naming;
    private final SeatRequests requests;
    private final SeatDuties duties;
    private final BodyReading bodies;
    private final BodyViews views;

    BodyApi(
            BodyAuthoring authoring,
            MandateNaming naming,
            SeatRequests requests,
            SeatDuties duties,
            BodyReading bodies,
            BodyViews views) {
        this.authoring = authoring;
        this.naming = naming;
        this.requests = requests;
        this.duties = duties;
        this.bodies = bodies;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "The bodies that the reader may see, by name")
    PageOf<Entry> list(
            @RequestParam(defaultValue = "ACTIVE") BodyStatus status, @Valid @ParameterObject PageRequest page) {
        return PageOf.of(bodies.list(status, page)).map(Entry::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A body with its composition now, or at the end of a day")
    BodyResource get(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        return BodyResource.of(views.get(id, on));
    }

    @GetMapping("/{id}/kit")
    @Operation(summary = "The make-up of a body to found another after: without its name, act, institutions and people")
    BodyInput getKit(@PathVariable UUID id) {
        return authoring.getKit(id);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Saves a draft, or changes what was saved before",
            description =
                    "The ids of the body and of its seats are chosen by the caller; repeating it does nothing more.")
    BodyResource save(@PathVariable UUID id, @Valid @RequestBody BodyInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/found")
    @Operation(summary = "Lets a body begin to work")
    BodyResource found(@PathVariable UUID id) {
        return resource(authoring.found(id));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Dissolves a body; all mandates end")
    BodyResource end(@PathVariable UUID id, @Valid @RequestBody End end) {
        return resource(authoring.end(id, end.words()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    @PutMapping("/{id}/seats/{seatId}/mandates/{mandateId}")
    @Operation(
            summary = "Names who speaks for the institution of a seat",
            description =
                    "A delegate follows the one before. The id is chosen by the caller; repeating it does nothing more.")
    BodyResource name(
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @PathVariable UUID mandateId,
            @Valid @RequestBody MandateInput input) {
        return resource(naming.name(id, seatId, mandateId, input));
    }

    @PostMapping("/{id}/seats/{seatId}/ask")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Sends the institution of a seat a link by which it names its delegate and deputies",
            description = "It is sent to the institution's own address and to who administers it, once a day.")
    void ask(@PathVariable UUID id, @PathVariable UUID seatId) {
        requests.ask(id, seatId);
    }

    @PostMapping("/{id}/seats/{seatId}/owes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Sends the institution of a seat the link to all that it owes",
            description = "It is sent to the institution's own address, once a day.")
    void sendDuties(@PathVariable UUID id, @PathVariable UUID seatId) {
        duties.send(id, seatId);
    }

    @PostMapping("/{id}/mandates/{mandateId}/end")
    @Operation(summary = "Ends a mandate")
    BodyResource endMandate(@PathVariable UUID id, @PathVariable UUID mandateId, @Valid @RequestBody End end) {
        return resource(naming.end(id, mandateId, end.words(), end.until()));
    }

    private BodyResource resource(Body body) {
        return BodyResource.of(views.get(body.getId(), null));
    }
}
