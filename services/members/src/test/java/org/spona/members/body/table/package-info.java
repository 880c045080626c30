@NullMarked
package org.spona.members.body.table;

import org.jspecify.annotations.NullMarked;
