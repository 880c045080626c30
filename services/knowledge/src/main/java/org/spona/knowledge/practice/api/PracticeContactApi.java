package org.spona.knowledge.practice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeContact;
import org.spona.knowledge.practice.PracticeContacts;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/practices/{id}/contact")
@Tag(name = "Practices")
class PracticeContactApi {

    private final PracticeContacts contacts;

    PracticeContactApi(PracticeContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    @Operation(summary = "Who answers about it; not found where there is nobody whom the reader may know")
    PracticeContact get(@PathVariable UUID id) {
        return contacts.find(id).orElseThrow(Refusal::notFound);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says who answers about it and who sees that; for those who write for its organisation")
    void save(@PathVariable UUID id, @Valid @RequestBody PracticeContact contact) {
        contacts.save(id, contact);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes who answers about it; for those who write for its organisation")
    void remove(@PathVariable UUID id) {
        contacts.save(id, PracticeContact.blank());
    }
}
