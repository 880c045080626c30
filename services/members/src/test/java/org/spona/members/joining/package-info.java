@NullMarked
package org.spona.members.joining;

import org.jspecify.annotations.NullMarked;
