/** What a person asks of her account, as JSON. */
@NullMarked
package org.spona.members.account.api;

import org.jspecify.annotations.NullMarked;
