/** What services answer to whoever asks for her data. */
@NullMarked
package org.spona.members.account.messaging;

import org.jspecify.annotations.NullMarked;
