/** What the gateway itself answers when it does not relay, in words a person understands. */
@NullMarked
package org.spona.gateway.refusal;

import org.jspecify.annotations.NullMarked;
