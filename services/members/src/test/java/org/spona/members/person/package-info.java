@NullMarked
package org.spona.members.person;

import org.jspecify.annotations.NullMarked;
