@NullMarked
package org.spona.members.waiting;

import org.jspecify.annotations.NullMarked;
