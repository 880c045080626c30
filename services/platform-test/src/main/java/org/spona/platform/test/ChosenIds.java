package org.spona.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Holds an address under which clients make things to what their ids may be: none that can be made of a name, and one that is taken by
 * something hidden is answered as reading it is.
 *
 * @param address with {@code {id}}
 */
public record ChosenIds(MockMvc service, String address) {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    /**
     * Makes something, and tries its id again.
     *
     * @param owner who makes it
     * @param owners JSON that she sends
     * @param stranger who may not see it and makes such things elsewhere
     * @param strangers JSON that she sends
     */
    public void hold(Account owner, String owners, Account stranger, String strangers) throws Exception {
        UUID id = UUID.randomUUID();
        assertThat(send(id, owner, owners).getStatus()).as("a random id").isEqualTo(OK);
        assertThat(send(id, stranger, strangers).getStatus())
                .as("an id that is taken and hidden")
                .isEqualTo(NOT_FOUND);
        assertThat(read(id, stranger)).as("is hidden still").isEqualTo(NOT_FOUND);
        assertThat(read(id, owner)).as("is there still").isEqualTo(OK);

        MockHttpServletResponse named =
                send(UUID.nameUUIDFromBytes("Bar".getBytes(StandardCharsets.UTF_8)), owner, owners);
        assertThat(named.getStatus()).as("an id that is made of a name").isEqualTo(UNPROCESSABLE);
        assertThat(named.getContentAsString()).contains("id-version");
    }

    private MockHttpServletResponse send(UUID id, Account account, String json) throws Exception {
        return service.perform(put(address, id)
                        .with(account.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andReturn()
                .getResponse();
    }

    private int read(UUID id, Account account) throws Exception {
        return service.perform(get(address, id).with(account.signedIn()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
