package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.cooperation.protocol.AgreementInput;
import org.spona.cooperation.protocol.EndInput;
import org.spona.cooperation.protocol.PartWriting;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.SignatureInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/protocols")
@Tag(name = "Protocols")
class ProtocolPartApi {

    private final ProtocolRegister register;
    private final PartWriting writing;

    ProtocolPartApi(ProtocolRegister register, PartWriting writing) {
        this.register = register;
        this.writing = writing;
    }

    @GetMapping("/parts")
    @Operation(summary = "The parts of the reader's organisations, also in protocols that they have left; at most 500")
    List<PartResource> own() {
        return register.own().stream().map(PartResource::of).toList();
    }

    @PutMapping("/{id}/parts/{partId}/agreement")
    @Operation(summary = "Says for a party whether it agrees to the text as it is")
    PartResource agree(@PathVariable UUID id, @PathVariable UUID partId, @Valid @RequestBody AgreementInput input) {
        writing.agree(id, partId, input);
        return PartResource.of(register.part(id, partId).part());
    }

    @PutMapping("/{id}/parts/{partId}/signature")
    @Operation(summary = "Enters that a party has signed, and what its assembly has decided")
    PartResource sign(@PathVariable UUID id, @PathVariable UUID partId, @Valid @RequestBody SignatureInput input) {
        writing.sign(id, partId, input);
        return PartResource.of(register.part(id, partId).part());
    }

    @PostMapping("/{id}/parts/{partId}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "A party leaves; it keeps its part and reads the rest no more than everybody else")
    void leave(@PathVariable UUID id, @PathVariable UUID partId, @Valid @RequestBody EndInput input) {
        writing.leave(id, partId, input);
    }
}
