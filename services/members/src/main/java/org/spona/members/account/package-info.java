/** What a person may ask of her account: all that is kept of her, and that it is deleted. */
@NullMarked
package org.spona.members.account;

import org.jspecify.annotations.NullMarked;
