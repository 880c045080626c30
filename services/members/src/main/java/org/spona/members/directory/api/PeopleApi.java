package org.spona.members.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.directory.Colleague;
import org.spona.members.directory.ColleagueFilter;
import org.spona.members.directory.ColleagueSearch;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People")
class PeopleApi {

    private final ColleagueSearch colleagues;

    PeopleApi(ColleagueSearch colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping
    @Operation(
            summary = "Finds people who share a network with the reader, by name in either script and where they work")
    PageOf<Colleague> find(@Valid @ParameterObject ColleagueFilter filter, @Valid @ParameterObject PageRequest page) {
        return colleagues.find(filter, page);
    }

    @GetMapping("/{id}")
    Colleague get(@PathVariable UUID id) {
        return colleagues.get(id);
    }
}
