@NullMarked
package org.spona.members.identity;

import org.jspecify.annotations.NullMarked;
