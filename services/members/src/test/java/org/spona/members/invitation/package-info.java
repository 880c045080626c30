@NullMarked
package org.spona.members.invitation;

import org.jspecify.annotations.NullMarked;
