/** How a person comes into an organisation and network: a coordinator invites her, she accepts or declines. */
@NullMarked
package org.spona.members.invitation;

import org.jspecify.annotations.NullMarked;
