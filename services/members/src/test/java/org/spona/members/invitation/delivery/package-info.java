@NullMarked
package org.spona.members.invitation.delivery;

import org.jspecify.annotations.NullMarked;
