@NullMarked
package org.spona.members.home;

import org.jspecify.annotations.NullMarked;
