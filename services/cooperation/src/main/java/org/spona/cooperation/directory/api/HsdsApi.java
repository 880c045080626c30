package org.spona.cooperation.directory.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.cooperation.directory.HsdsImport;
import org.spona.cooperation.directory.HsdsService;
import org.spona.cooperation.directory.HsdsWriter;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.LocalServiceFilter;
import org.spona.cooperation.directory.LocalServiceReading;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/services")
@Tag(name = "Services")
class HsdsApi {

    /** A page of services as the API of HSDS 3.0 writes it; pages are counted from 1 there. */
    record HsdsPage(
            @JsonProperty("total_items") long totalItems,
            @JsonProperty("total_pages") long totalPages,
            @JsonProperty("page_number") int pageNumber,
            int size,
            @JsonProperty("first_page") boolean firstPage,
            @JsonProperty("last_page") boolean lastPage,
            boolean empty,
            List<HsdsService> contents) {

        static HsdsPage of(PageOf<LocalService> page, List<HsdsService> contents) {
            long pages = Math.max(1, (page.total() + page.size() - 1) / page.size());
            return new HsdsPage(
                    page.total(),
                    pages,
                    page.page() + 1,
                    contents.size(),
                    page.page() == 0,
                    page.page() + 1 >= pages,
                    contents.isEmpty(),
                    contents);
        }
    }

    private final LocalServiceReading reading;
    private final HsdsWriter writer;
    private final HsdsImport imports;

    HsdsApi(LocalServiceReading reading, HsdsWriter writer, HsdsImport imports) {
        this.reading = reading;
        this.writer = writer;
        this.imports = imports;
    }

    @GetMapping("/hsds")
    @Operation(summary = "Services as the reader may read them, in HSDS 3.0")
    HsdsPage list(@Valid LocalServiceFilter filter, @Valid PageRequest page) {
        PageOf<LocalService> found = reading.list(filter, page);
        return HsdsPage.of(found, writer.of(found.items()));
    }

    @GetMapping("/{id}/hsds")
    @Operation(summary = "A service in HSDS 3.0")
    HsdsService get(@PathVariable UUID id) {
        return writer.of(List.of(reading.get(id))).getFirst();
    }

    @PutMapping("/{id}/hsds")
    @Operation(
            summary =
                    "Takes in a service of another directory, in HSDS 3.0, as a draft under an id that the client chose")
    HsdsService save(@PathVariable UUID id, @Valid @RequestBody HsdsService sent) {
        return writer.of(List.of(imports.save(id, sent))).getFirst();
    }
}
