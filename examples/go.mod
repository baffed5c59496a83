module github.com/sebut-id/sebut/examples

go 1.26

require (
	github.com/sebut-id/sebut v0.0.0
	github.com/stretchr/testify v1.12.1
)

require go.yaml.in/yaml/v3 v3.0.5 // indirect

replace github.com/sebut-id/sebut => ../
