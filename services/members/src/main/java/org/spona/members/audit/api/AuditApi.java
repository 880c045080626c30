package org.spona.members.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.audit.AuditEntry;
import org.spona.members.audit.AuditFilter;
import org.spona.members.audit.AuditList;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Audit")
class AuditApi {

    private final AuditList list;

    AuditApi(AuditList list) {
        this.list = list;
    }

    @GetMapping("/organisations/{id}/audit")
    @Operation(
            summary =
                    "Every change of membership, role, visibility and setting of an organisation, the latest first; for those who speak for it")
    PageOf<AuditEntry> ofOrganisation(
            @PathVariable UUID id,
            @Valid @ParameterObject AuditFilter filter,
            @Valid @ParameterObject PageRequest page) {
        return list.ofOrganisation(id, filter, page);
    }

    @GetMapping("/networks/{id}/audit")
    @Operation(
            summary =
                    "Every change of membership, role, visibility, synonym and setting in a network, the latest first; for its staff")
    PageOf<AuditEntry> ofNetwork(
            @PathVariable UUID id,
            @Valid @ParameterObject AuditFilter filter,
            @Valid @ParameterObject PageRequest page) {
        return list.ofNetwork(id, filter, page);
    }
}
