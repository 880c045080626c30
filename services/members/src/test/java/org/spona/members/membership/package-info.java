@NullMarked
package org.spona.members.membership;

import org.jspecify.annotations.NullMarked;
