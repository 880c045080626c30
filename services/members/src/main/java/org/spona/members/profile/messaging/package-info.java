/** What follows at the identity server from what a person says of herself. */
@NullMarked
package org.spona.members.profile.messaging;

import org.jspecify.annotations.NullMarked;
