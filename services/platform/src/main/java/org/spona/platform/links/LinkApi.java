package org.spona.platform.links;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The links of a thing as JSON. A controller of a kind of things says under which address:
 * {@code @RequestMapping("/api/v1/practices/{id}/links")}.
 */
public abstract class LinkApi {

    private final Links links;
    private final LinkSource source;

    protected LinkApi(Links links, LinkSource source) {
        this.links = links;
        this.source = source;
    }

    /** All links of a thing that the reader may see. */
    record LinkList(List<Link> items) {}

    /** A link that is there now. */
    record AddedLink(UUID id) {}

    @GetMapping
    @Operation(summary = "Its links in both directions, those whose other end the reader may read")
    LinkList list(@PathVariable UUID id) {
        return new LinkList(links.list(source.get(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a link that begins here; adding it twice does it once")
    AddedLink add(@PathVariable UUID id, @Valid @RequestBody LinkInput input) {
        return new AddedLink(links.add(source.get(id), input));
    }

    @DeleteMapping("/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a link that begins here")
    void remove(@PathVariable UUID id, @PathVariable UUID linkId) {
        links.remove(source.get(id), linkId);
    }
}
