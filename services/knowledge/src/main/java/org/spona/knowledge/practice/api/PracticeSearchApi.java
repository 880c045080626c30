package org.spona.knowledge.practice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.spona.knowledge.practice.PracticeSearch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Practices")
class PracticeSearchApi {

    @GetMapping("/api/v1/practices")
    @ResponseStatus(HttpStatus.TEMPORARY_REDIRECT)
    @Operation(summary = "Leads to the same search among practices alone")
    ResponseEntity<Void> search(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, PracticeSearch.addressOf("/api/v1/search", request.getQueryString()))
                .build();
    }
}
