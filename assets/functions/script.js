// The manifest's schema asks for a script of the cell functions. In a shared runtime, which the add-in requires, Excel
// loads its page instead (taskpane.html): the functions are associated there.
