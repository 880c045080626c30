@NullMarked
package org.spona.members.administration;

import org.jspecify.annotations.NullMarked;
