@NullMarked
package org.spona.members.returned;

import org.jspecify.annotations.NullMarked;
