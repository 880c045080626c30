package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.protocol.EndInput;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolAuthoring;
import org.spona.cooperation.protocol.ProtocolFilter;
import org.spona.cooperation.protocol.ProtocolInput;
import org.spona.cooperation.protocol.ProtocolPart;
import org.spona.cooperation.protocol.ProtocolProcedure;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ProtocolReview;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
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
@RequestMapping("/api/v1/protocols")
@Tag(name = "Protocols")
class ProtocolApi {

    private final ProtocolRegister register;
    private final ProtocolAuthoring authoring;
    private final ProtocolProcedure procedure;

    ProtocolApi(ProtocolRegister register, ProtocolAuthoring authoring, ProtocolProcedure procedure) {
        this.register = register;
        this.authoring = authoring;
        this.procedure = procedure;
    }

    @GetMapping
    @Operation(summary = "Protocols as the reader may read them, last changed first")
    PageOf<ProtocolResource> list(@Valid ProtocolFilter filter, @Valid PageRequest page) {
        PageOf<Protocol> found = register.list(filter, page);
        List<ProtocolPart> parts =
                register.parts(found.items().stream().map(Protocol::getId).toList());
        return found.map(protocol -> ProtocolResource.of(protocol, parts, List.of()));
    }

    @GetMapping("/{id}")
    ProtocolResource get(@PathVariable UUID id) {
        return resource(register.get(id));
    }

    @GetMapping("/{id}/begin")
    @Operation(
            summary =
                    "What a protocol under a free id begins with: empty, taken over from another organisation's, or as the next version of one's own;"
                            + " nothing is saved")
    ProtocolInput begin(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam(required = false) @Nullable UUID revises,
            Locale locale) {
        return authoring.begin(id, from, revises, locale);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft under an id that the client chose, or changes what is a draft or being agreed")
    ProtocolResource save(@PathVariable UUID id, @Valid @RequestBody ProtocolInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/agree")
    @Operation(summary = "Lets its parties read it and say whether they agree")
    ProtocolResource agree(@PathVariable UUID id) {
        return resource(procedure.share(id));
    }

    @PostMapping("/{id}/sign")
    @Operation(summary = "Asks its parties to decide and to sign; its text stays as it is from then on")
    ProtocolResource sign(@PathVariable UUID id) {
        return resource(procedure.openForSigning(id));
    }

    @PostMapping("/{id}/reopen")
    @Operation(summary = "Makes its text open again, as long as nobody has signed")
    ProtocolResource reopen(@PathVariable UUID id) {
        return resource(procedure.reopen(id));
    }

    @PostMapping("/{id}/reviews")
    @Operation(summary = "Says what a review came to: it stays, or is to be written otherwise")
    ProtocolResource review(@PathVariable UUID id, @Valid @RequestBody ProtocolReview review) {
        return resource(procedure.review(id, review));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Ends it")
    ProtocolResource end(@PathVariable UUID id, @Valid @RequestBody EndInput input) {
        return resource(procedure.end(id, input));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private ProtocolResource resource(Protocol protocol) {
        return ProtocolResource.of(protocol, register.parts(List.of(protocol.getId())), register.chain(protocol));
    }
}
